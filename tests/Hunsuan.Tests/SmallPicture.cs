namespace Hunsuan.Tests;

/// <summary>Files of pictures for tests.</summary>
internal static class SmallPicture
{
    /// <summary>A PNG that hides the word "secret".</summary>
    public static byte[] WithWords { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAADnRFWHRDb21tZW50AHNlY3JldGSqxSkAAAAfSURBVHjaY+CPjqAKYhg1aNSgUYNGDRo1aNSggTcIAGATtJCP68gnAAAAAElFTkSuQmCC");
}
