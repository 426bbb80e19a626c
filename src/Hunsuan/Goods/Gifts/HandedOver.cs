using System.Text.RegularExpressions;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;

namespace Hunsuan.Goods.Gifts;

/// <summary>Who took things, and by what sign (การลงชื่อรับของ).</summary>
public interface IHandedOver
{
    /// <summary>Null where it was erased.</summary>
    string? Receiver { get; }

    /// <summary>Strokes of the signature as a path of SVG; null where nothing was drawn.</summary>
    string? Drawing { get; }

    /// <summary>Who saw it, where nothing was drawn.</summary>
    string? Witness { get; }
}

/// <summary>What a form asks of whoever takes things (แบบลงชื่อรับของ): a name, and a drawn signature or else somebody who saw it.</summary>
public abstract record HandedOverInput
{
    public const int NameMaxLength = 120, DrawingMaxLength = 20_000;

    public string Receiver { get; set; } = "";
    public string? Drawing { get; set; }
    public string? Witness { get; set; }

    internal string? Drawn => Drawing.Known;

    protected IEnumerable<Problem> CheckReceipt()
    {
        if (Receiver.IsBlank) yield return new(nameof(Receiver), GiftTexts.ReceiverRequired);
        if (Receiver.Length > NameMaxLength) yield return new(nameof(Receiver), StockTexts.TooLong.With(NameMaxLength));
        if (Drawn is { } drawn && (drawn.Length > DrawingMaxLength || !Strokes.IsMatch(drawn))) yield return new(nameof(Drawing), GiftTexts.DrawingWrong);
        if (Drawn is null && Witness.IsBlank) yield return new(nameof(Witness), GiftTexts.WitnessRequired);
        if (Witness?.Length > NameMaxLength) yield return new(nameof(Witness), StockTexts.TooLong.With(NameMaxLength));
    }

    // Strokes alone: whole numbers from place to place, nothing that a page could take for anything else.
    private static readonly Regex Strokes = new(@"\A(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})*)+\z", RegexOptions.NonBacktracking);
}
