namespace Hunsuan.Ui;

/// <summary>How much a tag asks for attention (ระดับความสำคัญของป้าย).</summary>
public enum TagKind
{
    Quiet = 0,
    Good = 1,
    Soon = 2,
    Late = 3,
}

internal static class TagKinds
{
    public static string ClassOf(TagKind kind) => kind switch
    {
        TagKind.Quiet => "mute",
        TagKind.Good => "ok",
        TagKind.Soon => "soon",
        TagKind.Late => "late",
    };
}
