/**
 * Answers that the review gave, by short id of the element or flow: names of properties that hold, and of those that
 * do not. What stands nowhere is still unknown, such as everything about the AI.
 */
export const answers: { readonly [id: string]: { readonly yes: string; readonly no: string } } = {
  admin: {
    yes: 'inputValidated leastPrivilege authenticatesUsers mfa sessionTimeout objectLevelAuthz adminSeparated breakGlass deviceEnrolmentControlled gatekeeperSignature revocationEnforced rateLimited redundant monitored sbomManaged updatable signedUpdates rollbackProtection secureBoot attestationUsed hardwareKeyStore dataInUseProtected',
    no: 'safetyRelevant auditLogging logsProtected',
  },
  app: {
    yes: 'inputValidated leastPrivilege auditLogging authenticatesUsers mfa sessionTimeout deviceLock remoteWipe hardwareKeyStore obfuscated noHardcodedSecrets exportedComponentsProtected noSensitiveLogs certValidation sbomManaged updatable signedUpdates rollbackProtection',
    no: 'safetyRelevant attestationUsed appAttestation rootDetection thirdPartySdk',
  },
  appstore: {
    yes: 'encryptedAtRest integrityAtRest accessControlled backup immutableBackup redundant dataMinimised retentionLimited',
    no: '',
  },
  buffer: {
    yes: 'encryptedAtRest',
    no: 'integrityAtRest accessControlled backup immutableBackup redundant dataMinimised retentionLimited decommissionWipe',
  },
  caretaker: { yes: 'phishingResistantAuth mfa', no: 'sharedAccount' },
  controller: {
    yes: 'safetyRelevant debugPortsDisabled secureBoot',
    no: 'inputValidated leastPrivilege auditLogging uniqueDeviceIdentity hardwareKeyStore attestationUsed deviceLock tamperResistant updatable signedUpdates rollbackProtection patientBinding decommissionWipe constrained energyBudgetProtected',
  },
  doctor: { yes: 'phishingResistantAuth mfa', no: 'sharedAccount' },
  ehr: {
    yes: 'encryptedAtRest integrityAtRest accessControlled backup immutableBackup redundant dataMinimised retentionLimited',
    no: '',
  },
  filter: {
    yes: 'inputValidated leastPrivilege auditLogging firstMessageCheck rateLimited redundant',
    no: 'safetyRelevant',
  },
  hl7: {
    yes: 'leastPrivilege authenticatesUsers mfa sessionTimeout objectLevelAuthz breakGlass deviceEnrolmentControlled gatekeeperSignature revocationEnforced redundant monitored sbomManaged updatable signedUpdates rollbackProtection secureBoot attestationUsed hardwareKeyStore dataInUseProtected',
    no: 'safetyRelevant',
  },
  idp: {
    yes: 'inputValidated leastPrivilege auditLogging authenticatesUsers mfa sessionTimeout objectLevelAuthz adminSeparated breakGlass deviceEnrolmentControlled gatekeeperSignature revocationEnforced rateLimited redundant logsProtected monitored sbomManaged updatable signedUpdates rollbackProtection secureBoot attestationUsed hardwareKeyStore dataInUseProtected accountRecoveryStrong tokenSigningProtected',
    no: 'safetyRelevant',
  },
  medapp: {
    yes: 'inputValidated leastPrivilege authenticatesUsers mfa sessionTimeout deviceLock remoteWipe hardwareKeyStore noHardcodedSecrets exportedComponentsProtected thirdPartySdk certValidation sbomManaged updatable signedUpdates rollbackProtection',
    no: 'safetyRelevant auditLogging attestationUsed appAttestation rootDetection obfuscated noSensitiveLogs',
  },
  monitor: {
    yes: 'inputValidated leastPrivilege auditLogging authenticatesUsers mfa sessionTimeout objectLevelAuthz adminSeparated breakGlass deviceEnrolmentControlled gatekeeperSignature revocationEnforced rateLimited redundant logsProtected monitored sbomManaged updatable signedUpdates rollbackProtection secureBoot attestationUsed hardwareKeyStore dataInUseProtected',
    no: 'safetyRelevant',
  },
  patient: { yes: 'phishingResistantAuth mfa', no: 'sharedAccount' },
  phonekeys: {
    yes: 'integrityAtRest backup immutableBackup redundant dataMinimised retentionLimited keyLifecycleManaged accessRulesEnforced appletsVetted',
    no: '',
  },
  platform: {
    yes: 'inputValidated leastPrivilege auditLogging authenticatesUsers mfa sessionTimeout objectLevelAuthz breakGlass deviceEnrolmentControlled gatekeeperSignature revocationEnforced redundant logsProtected monitored sbomManaged updatable signedUpdates rollbackProtection secureBoot attestationUsed hardwareKeyStore dataInUseProtected',
    no: 'safetyRelevant',
  },
  sensors: {
    yes: 'safetyRelevant debugPortsDisabled secureBoot',
    no: 'inputValidated leastPrivilege auditLogging uniqueDeviceIdentity hardwareKeyStore attestationUsed deviceLock tamperResistant updatable signedUpdates rollbackProtection patientBinding decommissionWipe energyBudgetProtected',
  },
  sysadmin: { yes: 'phishingResistantAuth sharedAccount', no: 'mfa' },
  thirdparty: { yes: 'contractInPlace dataMinimised', no: '' },
  'f-adm': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-adm2': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-adm3': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-app-r': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-app-w': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-auth-m': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-auth-p': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-auth-p2': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-auth-v': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-auth-v2': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-ble-ack': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination certValidation rateLimited',
    no: 'safetyRelevant replayProtected downgradeProtected e2eEncrypted keySeparated gattAuthorization addressPrivacy',
  },
  'f-ble-cfg': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination certValidation rateLimited',
    no: 'replayProtected downgradeProtected e2eEncrypted keySeparated gattAuthorization addressPrivacy',
  },
  'f-ble-data': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination certValidation rateLimited',
    no: 'safetyRelevant replayProtected downgradeProtected e2eEncrypted keySeparated gattAuthorization addressPrivacy',
  },
  'f-buf-r': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination certValidation rateLimited',
    no: 'safetyRelevant replayProtected downgradeProtected e2eEncrypted keySeparated',
  },
  'f-buf-w': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination certValidation rateLimited',
    no: 'safetyRelevant replayProtected downgradeProtected e2eEncrypted keySeparated',
  },
  'f-care': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-doc-in': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-doc-out': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-e2e': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: '',
  },
  'f-ehr-r': {
    yes: 'acknowledged replayProtected downgradeProtected keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-hl7-e': {
    yes: 'acknowledged downgradeProtected keySeparated rateLimited',
    no: 'safetyRelevant replayProtected ',
  },
  'f-hl7-w': {
    yes: 'acknowledged downgradeProtected keySeparated rateLimited',
    no: 'safetyRelevant authenticatesSource e2eEncrypted',
  },
  'f-int-ack': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-int-ack2': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-key': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-med-q': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: '',
  },
  'f-med-r': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-mon': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-mon2': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: '',
  },
  'f-sense': {
    yes: 'acknowledged integrityProtected authenticatesSource authenticatesDestination rateLimited',
    no: 'safetyRelevant replayProtected downgradeProtected e2eEncrypted keySeparated',
  },
  'f-up': {
    yes: 'authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-up-ack': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-up2': {
    yes: 'acknowledged authenticatesSource certValidation downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
  'f-user-in': {
    yes: 'acknowledged encrypted integrityProtected authenticatesSource authenticatesDestination replayProtected downgradeProtected e2eEncrypted keySeparated rateLimited',
    no: 'safetyRelevant',
  },
}
