using System.Text.RegularExpressions;
using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>A signature drawn on the screen (ลายมือชื่อ), kept as strokes of a path of SVG in a frame of 400 × 160.</summary>
public static class Signature
{
    public const int MaxLength = 20_000;

    // Strokes alone: whole numbers from place to place, nothing that a page could take for anything else.
    private static readonly Regex Strokes = new(@"\A(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})*)+\z", RegexOptions.NonBacktracking);

    /// <summary>Nothing drawn is no fault.</summary>
    public static bool IsWrong(string? drawn) => drawn.Known is { } strokes && (strokes.Length > MaxLength || !Strokes.IsMatch(strokes));
}
