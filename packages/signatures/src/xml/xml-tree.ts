/** An XML file in memory: only what canonicalisation and the checks need. */
export interface XmlDocument {
  root: XmlElement;
  /** Comments and processing instructions before and after the root element. */
  before: (XmlComment | XmlInstruction)[];
  after: (XmlComment | XmlInstruction)[];
  /** Elements by the value of their Id; a value used twice has been refused before. */
  byId: Map<string, XmlElement>;
}

export interface XmlElement {
  kind: 'element';
  prefix: string;
  local: string;
  namespace: string;
  attributes: XmlAttribute[];
  /** The namespace declarations written on this element: prefix to address, '' being the default. */
  declarations: ReadonlyMap<string, string>;
  parent: XmlElement | undefined;
  children: XmlNode[];
}

export interface XmlAttribute {
  prefix: string;
  local: string;
  namespace: string;
  value: string;
}

export interface XmlText {
  kind: 'text';
  text: string;
}

export interface XmlComment {
  kind: 'comment';
  text: string;
}

export interface XmlInstruction {
  kind: 'instruction';
  target: string;
  body: string;
}

export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction;
