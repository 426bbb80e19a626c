using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Centres;

/// <summary>Reads a telephone number of a form (อ่านหมายเลขโทรศัพท์).</summary>
internal static class PhoneNumbers
{
    /// <summary>As people write it, 053-721-234; null where nothing was typed.</summary>
    public static Result<string?> Read(string? typed, string field)
    {
        if (typed.IsBlank) return (string?)null;
        return PhoneNumber.TryParse(typed!, out var phone) ? phone.Formatted : new Problem(field, CentreTexts.PhoneWrong);
    }
}
