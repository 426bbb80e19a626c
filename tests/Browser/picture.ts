/** A small PNG with words in it that nobody is to see. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAADnRFWHRDb21tZW50AHNlY3JldGSqxSkAAAAfSURBVHjaY+CPjqAKYhg1aNSgUYNGDRo1aNSggTcIAGATtJCP68gnAAAAAElFTkSuQmCC',
  'base64',
);
