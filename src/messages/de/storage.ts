import type { storage as english } from '../en/storage.ts'
import type { German } from './german.ts'

export const storage = {
  'storage.quota':
    'Nicht gespeichert: Der Browser hat für diese Seite keinen Platz mehr. Die Arbeit ist in diesem Fenster sicher. Eine Kopie herunterladen, dann Platz schaffen oder nicht mehr benötigte Modelle löschen.',
  'storage.closedUpgrade':
    'Nicht gespeichert: In einem anderen Tab wurde eine neuere Version von Glacis geöffnet. Die Arbeit ist in diesem Fenster sicher. Eine Kopie herunterladen, dann neu laden.',
  'storage.closedLost':
    'Nicht gespeichert: Der Browser hat seinen Speicher geschlossen. Die Arbeit ist in diesem Fenster sicher, und es wird weiter versucht zu speichern. Zur Sicherheit eine Kopie herunterladen.',
  'storage.version':
    'Nicht gespeichert: Die Modelle in diesem Browser wurden zuletzt mit einer neueren Version von Glacis benutzt. Eine Kopie herunterladen, dann neu laden, um diese Version zu erhalten.',
  'storage.blocked':
    'Warten auf einen anderen Tab mit einer älteren Version von Glacis. Die anderen Tabs mit Glacis schließen, um fortzufahren.',
  'storage.corrupt':
    'Dieses Modell kann nicht gelesen werden: Was der Browser gespeichert hat, ist beschädigt, und keiner seiner Stände ist vollständig. Wenn es eine Datei gibt, daraus eine Kopie öffnen.',
  'storage.conflict':
    'Nicht gespeichert: Dieses Modell wurde in einem anderen Tab geändert. Die Arbeit ist in diesem Fenster sicher. Eine Kopie herunterladen, dann neu laden, um die anderen Änderungen zu sehen.',
  'storage.gone':
    'Nicht gespeichert: Dieses Modell wurde in einem anderen Tab gelöscht. Die Arbeit ist in diesem Fenster sicher. Eine Kopie herunterladen, um es zu behalten.',
  'storage.needsSnapshot': 'Gespeichert wird, sobald das wiederhergestellte Modell als Ganzes abgelegt ist.',
  'storage.unavailable':
    'Dieser Browser lässt Glacis nichts speichern, vielleicht wegen eines privaten Fensters. Modelle bleiben, bis dieser Tab geschlossen wird; in eine Datei speichern.',
  'storage.notFound': 'Dieses Modell ist nicht mehr in diesem Browser.',
  'storage.exists': 'Unter dieser Kennung gibt es schon ein Modell.',
  'storage.failed': (d) =>
    `Nicht gespeichert: Der Browser meldet ein Problem (${d.detail}). Die Arbeit ist in diesem Fenster sicher, und es wird weiter versucht zu speichern. Zur Sicherheit eine Kopie herunterladen.`,
  'storage.busy':
    'Dieses Modell ist in einem anderen Tab geöffnet. Dort schließen, dann noch einmal versuchen.',
  'storage.recoveredGeneration': (d) =>
    d.count === 1
      ? 'Der neueste Stand dieses Modells war beschädigt. Es wurde aus einem älteren und dem Protokoll der Änderungen wiederhergestellt.'
      : `Die neuesten ${d.count} Stände dieses Modells waren beschädigt. Es wurde aus einem älteren und dem Protokoll der Änderungen wiederhergestellt.`,
  'storage.recoveredLog': (d) =>
    d.count === 1
      ? 'Die zuletzt gespeicherte Änderung dieses Modells konnte nicht gelesen werden. Zu sehen ist der Stand davor.'
      : `Die zuletzt gespeicherten ${d.count} Änderungen dieses Modells konnten nicht gelesen werden. Zu sehen ist der Stand davor.`,
  'storage.recoveredStray': (d) =>
    d.count === 1
      ? 'Eine gespeicherte Änderung dieses Modells gehört zu keinem bekannten Stand und wurde ausgelassen.'
      : `${d.count} gespeicherte Änderungen dieses Modells gehören zu keinem bekannten Stand und wurden ausgelassen.`,
  'storage.fileUnreadable': (d) =>
    `„${d.name}“ konnte nicht gelesen werden. Vielleicht wurde die Datei verschoben, oder es fehlt die Berechtigung.`,
  'storage.fileNotWritten': (d) =>
    `„${d.name}“ konnte nicht geschrieben werden. Einen anderen Ort wählen oder eine Kopie herunterladen.`,
  'storage.fileNone': 'Was abgelegt wurde, ist keine Datei. Eine .glacis.json-Datei ablegen.',
  'storage.fileSeveral': 'Es wurden mehrere Dateien abgelegt. Jeweils eine .glacis.json-Datei ablegen.',
} as const satisfies German<typeof english>
