using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Hunsuan.Ui;

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

/// <summary>What a form asks of whoever takes things (แบบลงชื่อรับของ): a name, and a drawn signature, a picture, or else somebody who saw it.</summary>
public abstract record HandedOverInput
{
    public const int NameMaxLength = 120;

    public string Receiver { get; set; } = "";
    public string? Drawing { get; set; }
    public string? Witness { get; set; }

    /// <summary>Null where none was taken; not a question that a form binds by itself.</summary>
    internal Stream? Photo { get; init; }

    internal string? Drawn => Drawing.Known;

    protected IEnumerable<Problem> CheckReceipt()
    {
        if (Receiver.IsBlank) yield return new(nameof(Receiver), GiftTexts.ReceiverRequired);
        if (Receiver.Length > NameMaxLength) yield return new(nameof(Receiver), StockTexts.TooLong.With(NameMaxLength));
        if (Signature.IsWrong(Drawing)) yield return new(nameof(Drawing), SignatureTexts.Wrong);
        if (Drawn is null && Photo is null && Witness.IsBlank) yield return new(nameof(Witness), GiftTexts.WitnessRequired);
        if (Witness?.Length > NameMaxLength) yield return new(nameof(Witness), StockTexts.TooLong.With(NameMaxLength));
    }
}
