namespace Hunsuan.Engines.Linkage;

/// <summary>How often fields of lists are wrong (ความผิดพลาดที่พบทั่วไป): only for choosing keys, before anything is learnt of the files at hand.</summary>
internal static class UsualMistakes
{
    /// <summary>As often as usual; then more often, as long as it costs little.</summary>
    public static readonly double[] Severities = [1, 1.7, 2.5];

    /// <summary>Another address altogether.</summary>
    public const double Moved = 0.1;

    public const double LeftOut = 0.03;

    /// <summary>A wrong value whose coarser part is right: the sound of a name, the year of a date.</summary>
    public const double StillCoarse = 0.5;

    /// <summary>A wrong value whose other part is right: the first letters of a name, day and month of a date.</summary>
    public const double StillOther = 0.5;

    public static double Wrong(FieldKind kind) => kind switch
    {
        FieldKind.Sex => 0.01,
        FieldKind.CitizenId or FieldKind.Prefix or FieldKind.AreaCode or FieldKind.Village => 0.06,
        FieldKind.Nickname or FieldKind.Phone or FieldKind.Text => 0.2,
        _ => 0.15,
    };

    public static bool IsOfAddress(FieldKind kind) => kind is FieldKind.HouseNumber or FieldKind.Village or FieldKind.AreaCode or FieldKind.Text;
}
