using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Imports.Rows;

/// <summary>Reads sub-district and village of a row as an area code of the importer's area (อ่านรหัสพื้นที่).</summary>
internal sealed class AreaCells(AreaBook areas, CurrentUser user)
{
    private const int MostVillages = 99;
    private readonly Dictionary<string, Area?> _known = [];

    /// <summary>Eight digits, or six where the village is not known; null where the row is refused.</summary>
    public string? Read(RowReader row, int subdistrictField, int mooField)
    {
        var moo = row.WholeNumber(mooField, 0, MostVillages);
        if (row.Text(subdistrictField, maxLength: 20) is not { } text)
            return row.Refuse<string>(subdistrictField, RowTexts.Required, RowTexts.RequiredRemedy);

        var code = ThaiDigits.ToArabic(text);
        if (Find(code) is null) return RefuseUnknown(row, subdistrictField, code);

        var area = moo is > 0 ? code + moo.Value.ToString("D2", CultureInfo.InvariantCulture) : code;
        return user.Covers(area) ? area : row.Refuse<string>(subdistrictField, RowTexts.OutsideArea, RowTexts.OutsideAreaRemedy);
    }

    private Area? Find(string code)
    {
        if (!_known.TryGetValue(code, out var area)) _known[code] = area = code.Length == 6 ? areas.Find(code) : null;
        return area;
    }

    private string? RefuseUnknown(RowReader row, int field, string code) => areas.FindOutOfUse(code) switch
    {
        { UseInstead: { Count: > 0 } instead } => row.Refuse<string>(field, RowTexts.AreaOutOfUse, RowTexts.UseInstead.With(string.Join(", ", instead))),
        not null => row.Refuse<string>(field, RowTexts.AreaOutOfUse, RowTexts.UnknownAreaRemedy),
        null => row.Refuse<string>(field, RowTexts.UnknownArea, RowTexts.UnknownAreaRemedy),
    };
}
