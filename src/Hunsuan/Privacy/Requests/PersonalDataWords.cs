using System.Globalization;
using Hunsuan.Areas;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Privacy.Requests;

/// <summary>A person's data as people read it, for the letter of answer (ข้อมูลบุคคลเป็นถ้อยคำ).</summary>
/// <remarks>What only the program understands, such as ids and bit masks, is left to the copy for machines.</remarks>
internal sealed class PersonalDataWords(AreaBook areas, EditionBook editions, TimeProvider clock)
{
    public sealed record Part(Text Title, IReadOnlyList<IReadOnlyList<(Text Label, string Value)>> Records);

    public IReadOnlyList<Part> Of(IEnumerable<PersonalData.Section> sections) =>
    [
        .. from section in sections
           where PersonalDataTexts.Tables.ContainsKey(section.Table)
           let records = section.Records.Select(Record).Where(r => r.Count > 0).ToList()
           where records.Count > 0
           select new Part(PersonalDataTexts.Tables[section.Table], records),
    ];

    private IReadOnlyList<(Text, string)> Record(IReadOnlyDictionary<string, object?> record) =>
        [.. from value in record where value.Value is not null && PersonalDataTexts.Fields.ContainsKey(value.Key) select (PersonalDataTexts.Fields[value.Key], Words(value.Key, value.Value))];

    private string Words(string field, object value) => (field, value) switch
    {
        ("area_code" or "registered_area_code", string code) => areas.FullName(code) ?? new Text(code, code),
        ("birth_date" or "died_on", int date) => DayText.Brief(PartialDate.FromEncoded(date)),
        ("shortfalls" or "unknown", int bits) => Dimensions(bits),
        ("amount", long satang) => Baht.Write(satang),
        (_, DateOnly day) => DayText.Brief(day),
        (_, bool isSo) => isSo ? PersonalDataTexts.Yes : PersonalDataTexts.No,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private string Dimensions(int bits)
    {
        var names = (editions.For(clock.Today.Year + ThaiCalendar.BuddhistOffset)?.Dimensions ?? []).Where((_, d) => (bits >> d & 1) != 0).Select(d => d.Name.ToString());
        return string.Join(" · ", names) is { Length: > 0 } words ? words : PersonalDataTexts.None;
    }
}
