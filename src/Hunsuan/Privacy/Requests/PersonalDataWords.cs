using Hunsuan.Shared;

namespace Hunsuan.Privacy.Requests;

/// <summary>A person's data as people read it, for the letter of answer (ข้อมูลบุคคลเป็นถ้อยคำ).</summary>
/// <remarks>What only the program understands, such as ids and bit masks, is left to the copy for machines.</remarks>
internal sealed class PersonalDataWords(FieldWords words)
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
        [.. from value in record where value.Value is not (null or Guid) && FieldTexts.All.ContainsKey(value.Key) select (FieldTexts.All[value.Key], words.Of(value.Key, value.Value))];
}
