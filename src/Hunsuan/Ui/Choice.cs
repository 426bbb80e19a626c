using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>One answer to choose from (ตัวเลือก).</summary>
public sealed record Choice(string Value, Text Label, Text? Hint = null);
