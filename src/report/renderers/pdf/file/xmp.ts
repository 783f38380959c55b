import type { ReportProperties } from '../../../document.ts'

/** The file's properties as XMP, with the claim to follow PDF/UA-1. Source: ISO 16684-1; ISO 14289-1, 5. */
export function xmpPacket(title: string, language: string, properties: ReportProperties): string {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(properties.createdAt)?.[0] ?? '1970-01-01T00:00:00'
  const words = properties.keywords.split(',').map((word) => `<rdf:li>${escaped(word.trim())}</rdf:li>`)
  const local = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${local(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(properties.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${local(properties.subject)}</dc:description>
<dc:subject><rdf:Bag>${words.join('')}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${at}Z</xmp:CreateDate>
<xmp:ModifyDate>${at}Z</xmp:ModifyDate>
<xmp:CreatorTool>Glacis</xmp:CreatorTool>
<pdf:Producer>jsPDF 4.2.1</pdf:Producer>
<pdf:Keywords>${escaped(properties.keywords)}</pdf:Keywords>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

/** Text of XML 1.0: characters that it does not know are left out. */
function escaped(text: string): string {
  return (
    text
      .replace(/\p{Cs}/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  )
}
