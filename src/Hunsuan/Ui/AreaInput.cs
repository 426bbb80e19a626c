using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>An area as it was typed, and which of several of that name was chosen (พื้นที่ที่กรอก).</summary>
public sealed record AreaInput
{
    public const int MaxLength = 200;

    /// <summary>A name, names of several levels, or the digits of a code.</summary>
    public string? Typed { get; set; }

    /// <summary>Code of the area that was chosen.</summary>
    public string? Code { get; set; }

    /// <summary>The text that the choice was made for.</summary>
    public string? For { get; set; }

    public bool IsBlank => Typed.IsBlank;

    /// <summary>Null where nothing was chosen, or something else was typed since.</summary>
    public string? Chosen => !IsBlank && Typed.Known == For.Known ? Code.Known : null;

    /// <summary>A known area as it stands in the field.</summary>
    public static AreaInput Of(string code, IAreaNames names)
    {
        string? name = names.FullName(code) is { } full ? full : null;
        return new() { Typed = name, Code = code, For = name };
    }
}
