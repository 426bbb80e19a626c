using System.Text;

namespace Hunsuan.Engines.ThaiText;

/// <summary>An amount of money in Thai words, as on cheques and receipts (จำนวนเงินเป็นตัวอักษร).</summary>
public static class BahtWords
{
    private const int SatangPerBaht = 100, Million = 1_000_000;

    private static readonly string[] Digits = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
    private static readonly string[] Places = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];

    /// <param name="satang">Not below zero.</param>
    /// <returns>2,050.25 baht as สองพันห้าสิบบาทยี่สิบห้าสตางค์; whole baht end in ถ้วน.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is below zero.</exception>
    public static string Of(long satang)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(satang);
        var (baht, rest) = Math.DivRem(satang, SatangPerBaht);
        if (rest == 0) return $"{(baht == 0 ? "ศูนย์" : Number(baht))}บาทถ้วน";
        return baht == 0 ? $"{Number(rest)}สตางค์" : $"{Number(baht)}บาท{Number(rest)}สตางค์";
    }

    // Above a million it is counted anew: ล้าน after how many millions there are.
    private static string Number(long number)
    {
        var (millions, rest) = Math.DivRem(number, Million);
        return millions == 0 ? BelowMillion((int)rest, isAfterMore: false) : $"{Number(millions)}ล้าน{BelowMillion((int)rest, isAfterMore: true)}";
    }

    private static string BelowMillion(int number, bool isAfterMore)
    {
        var words = new StringBuilder();
        var isMore = isAfterMore;
        for (var (place, unit) = (Places.Length - 1, Million / 10); place >= 0; place--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit == 0) continue;
            words.Append(Word(digit, place, isMore)).Append(Places[place]);
            isMore = true;
        }

        return words.ToString();
    }

    // Ten is สิบ without a one, twenty ยี่สิบ, and a one at the end of more is เอ็ด.
    private static string Word(int digit, int place, bool isAfterMore) => (digit, place) switch
    {
        (1, 1) => "",
        (2, 1) => "ยี่",
        (1, 0) when isAfterMore => "เอ็ด",
        _ => Digits[digit],
    };
}
