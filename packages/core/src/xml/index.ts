// Reads XML answers by the shapes that the vendor documents give them. Which parser makes the elements is the caller's choice.
export { readElement, type XmlElement, type XmlNode } from './read-element.js';
