/** The port through which a page tells those who follow it where its reader is. */
export const FOLLOW = "follow";
