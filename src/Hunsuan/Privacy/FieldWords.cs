using System.Globalization;
using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Privacy;

/// <summary>A column's value as people read it (ค่าเป็นถ้อยคำ).</summary>
internal sealed class FieldWords(AreaBook areas, EditionBook editions, TimeProvider clock)
{
    /// <param name="field">The column by its name in the database.</param>
    public string Of(string field, object value) => (field, value) switch
    {
        ("area_code" or "registered_area_code", string code) => areas.FullName(code) ?? new Text(code, code),
        ("birth_date" or "died_on", int date) => DayText.Brief(PartialDate.FromEncoded(date)),
        ("shortfalls" or "unknown", int bits) => Dimensions(bits),
        ("amount", long satang) => Baht.Write(satang),
        ("answer", RatingAnswer rating) => RatingTexts.Of(rating),
        (_, DateOnly day) => DayText.Brief(day),
        (_, DateTimeOffset at) => DayText.Instant(at),
        (_, bool isSo) => isSo ? FieldTexts.Yes : FieldTexts.No,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private string Dimensions(int bits)
    {
        var names = (editions.For(clock.Today.Year + ThaiCalendar.BuddhistOffset)?.Dimensions ?? []).Where((_, d) => (bits >> d & 1) != 0).Select(d => d.Name.ToString());
        return string.Join(" · ", names) is { Length: > 0 } words ? words : FieldTexts.None;
    }
}
