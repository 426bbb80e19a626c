using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Households;

/// <summary>An address as it was typed: sub-district by its name, number of the village, house number (ที่อยู่ที่กรอก).</summary>
public sealed record AddressInput
{
    public const int MooMaxLength = 10;

    /// <summary>A province or district is no address.</summary>
    public const int LeastDigits = 6;

    public AreaInput? Area { get; set; }
    public string? Moo { get; set; }
    public string? HouseNumber { get; set; }

    /// <summary>A known address as it stands in the fields.</summary>
    public static AddressInput Of(string areaCode, string? houseNumber, AreaBook areas) => new()
    {
        Area = AreaInput.Of(AreaCode.Widen(areaCode, AreaLevel.Subdistrict), areas),
        Moo = areaCode.Length == AreaCode.MaxLength ? areaCode[6..].TrimStart('0') : null,
        HouseNumber = houseNumber,
    };
}

/// <summary>An address that was understood (ที่อยู่ที่อ่านแล้ว): village, or sub-district where there is none.</summary>
internal readonly record struct TypedAddress(string AreaCode, string? HouseNumber);

internal static class AddressAnswer
{
    /// <summary>The address, or what is wrong with it; <paramref name="within"/> is null where it may lie anywhere.</summary>
    public static Result<TypedAddress> Read(this AddressInput? input, AreaBook areas, CurrentUser? within)
    {
        input ??= new();
        var number = input.HouseNumber.Known is { } typed ? HouseNumber.Read(typed) : default;
        // Who looks after one village only has no sub-district; there the number of the village decides.
        var area = input.Area.Area(nameof(input.Area), areas, AddressInput.LeastDigits, HasSubdistrict(within) ? within : null, HouseholdTexts.AreaNotYours);
        var village = Village(input.Moo, number.Moo);
        List<Problem> problems = [.. area.Problems, .. village.Problems];
        if (number.Number?.Length > Household.HouseNumberMaxLength)
            problems.Add(new(nameof(input.HouseNumber), HouseholdTexts.TooLong.With(Household.HouseNumberMaxLength)));
        if (problems.Count > 0) return problems;

        var code = village.Value is { } moo ? AreaCode.Widen(area.Value!, AreaLevel.Subdistrict) + moo.TwoDigits : area.Value!;
        if (within?.Covers(code) is false) return new Problem(nameof(input.Moo), HouseholdTexts.AreaNotYours);
        return new TypedAddress(code, number.Number);
    }

    public static bool HasSubdistrict(CurrentUser? user) => user?.Area.Codes.Any(code => code.Length <= AddressInput.LeastDigits) == true;

    // "77/1 ม.5" in the field of the house number says the village too.
    private static Result<Moo?> Village(string? typed, Moo? inNumber) => Moo.Read(typed, out var moo) switch
    {
        CodeReading.Valid => (Moo?)moo,
        CodeReading.NotKnown => inNumber,
        _ => new Problem(nameof(AddressInput.Moo), HouseholdTexts.MooWrong),
    };
}
