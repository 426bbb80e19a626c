using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>A day as it was typed in three fields (วันที่ที่กรอก): Thai or Arabic digits, the day or the month may be left out.</summary>
public sealed record DateInput
{
    public string? Day { get; set; }
    public string? Month { get; set; }
    public string? Year { get; set; }

    public bool IsBlank => Day.IsBlank && Month.IsBlank && Year.IsBlank;

    /// <summary>The three as dd/mm/yyyy with 00 for what is unknown, for the reader of dates.</summary>
    public string Written => $"{Day.Known ?? "00"}/{Month.Known ?? "00"}/{Year.Known ?? "0000"}";
}
