using Hunsuan.Engines.Linkage;

namespace Hunsuan.Registers.Linking;

/// <summary>Guesses from their headings what columns hold (การเดาคอลัมน์จากหัวตาราง); what is guessed is told.</summary>
internal static class GuessFields
{
    private static readonly (FieldKind Kind, string[] Headings)[] Known =
    [
        (FieldKind.CitizenId, ["citizen_id", "เลขประจำตัวประชาชน", "เลขบัตรประชาชน", "national_id", "pid", "cid", "ssn", "soc_sec_id"]),
        (FieldKind.FullName, ["full_name", "fullname", "name", "ชื่อ-สกุล", "ชื่อสกุล", "ชื่อ-นามสกุล"]),
        (FieldKind.GivenName, ["first_name", "firstname", "given_name", "forename", "fname", "fname_c1", "ชื่อ", "ชื่อตัว"]),
        (FieldKind.FamilyName, ["last_name", "lastname", "surname", "family_name", "lname", "lname_c1", "นามสกุล", "สกุล", "ชื่อสกุล"]),
        (FieldKind.Nickname, ["nickname", "ชื่อเล่น"]),
        (FieldKind.Prefix, ["prefix", "title", "คำนำหน้า"]),
        (FieldKind.Sex, ["sex", "gender", "เพศ"]),
        (FieldKind.BirthDate, ["birth_date", "birthdate", "date_of_birth", "dob", "วันเกิด", "วันเดือนปีเกิด"]),
        (FieldKind.HouseNumber, ["house_no", "house_number", "street_number", "บ้านเลขที่"]),
        (FieldKind.Village, ["moo", "village", "หมู่", "หมู่ที่"]),
        (FieldKind.AreaCode, ["subdistrict_code", "area_code", "village_code", "รหัสตำบล", "รหัสพื้นที่"]),
        (FieldKind.Phone, ["phone", "phone_number", "telephone", "โทรศัพท์", "เบอร์โทร"]),
        (FieldKind.Text, ["address", "address_1", "street", "suburb", "city", "town", "postcode", "postcode_fake", "birth_place", "occupation", "email", "ที่อยู่"]),
    ];

    private static readonly string[] Ids = ["id", "rid", "rec_id", "record_id", "unique_id", "row", "รหัส"];

    /// <param name="headings">Of each file.</param>
    public static LinkSpec Of(IReadOnlyList<IReadOnlyList<string>> headings)
    {
        var fields = new List<LinkField>();
        var taken = new HashSet<string>();
        foreach (var (kind, words) in Known)
        {
            // Every column of an address tells something of its own; of a name there is one.
            foreach (var group in kind is FieldKind.Text ? words.Select(w => new[] { w }) : [words])
            {
                var found = headings.Select(h => group.Select(w => h.FirstOrDefault(x => Same(x, w))).FirstOrDefault(x => x is not null)).ToList();
                if (found.All(f => f is null) || found.OfType<string>().Any(taken.Contains)) continue;
                fields.Add(new(kind, [.. found.OfType<string>().Distinct()]));
                taken.UnionWith(found.OfType<string>());
            }
        }

        if (fields.Any(f => f.Kind is FieldKind.GivenName)) fields.RemoveAll(f => f.Kind is FieldKind.FullName);
        var id = Ids.FirstOrDefault(word => headings.All(h => h.Any(x => Same(x, word))));
        var written = id is null ? null : headings[0].First(x => Same(x, id));
        return new(written, headings.Count == 1, IsOneToOne: false, [.. fields.Take(LinkedFiles.MostFields - 1)]);
    }

    private static bool Same(string heading, string word) => string.Equals(heading.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
