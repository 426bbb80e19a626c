namespace Hunsuan.Benefits.Yaml;

/// <summary>A part of a YAML file with the line where it begins; what a text means is for its key to say.</summary>
internal abstract record YamlPart(int Line)
{
    /// <summary>Nothing is written there: blank, "null" or "~".</summary>
    public virtual bool IsBlank => false;
}

/// <summary>A single value as written; "yes" and "1.0" stay texts.</summary>
internal sealed record YamlText(string Value, bool IsQuoted, int Line) : YamlPart(Line)
{
    public override bool IsBlank => string.IsNullOrWhiteSpace(Value) || (!IsQuoted && Value is "null" or "~");
}

internal sealed record YamlList(IReadOnlyList<YamlPart> Items, int Line) : YamlPart(Line);

/// <summary>Keys with their values, in the order of the file.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line) : YamlPart(Line);

internal sealed record YamlEntry(string Key, int Line, YamlPart Value);
