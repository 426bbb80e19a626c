namespace Hunsuan.Access;

/// <summary>Who acts now and for which area (ผู้ใช้ปัจจุบันและพื้นที่รับผิดชอบ).</summary>
/// <remarks>Somebody who has not signed in has the area <see cref="Nowhere"/>: an empty range, so that nothing is seen.</remarks>
public sealed record CurrentUser(Guid Id, string Name, string AreaCode, IReadOnlyCollection<string> Permits)
{
    /// <summary>No area code is as great as this, and none lies between it and itself.</summary>
    public const string Nowhere = ":";

    public static CurrentUser Nobody { get; } = new(Guid.Empty, "", Nowhere, []);

    /// <summary>Whoever works at the machine itself, by the command line or a background task, for the whole country.</summary>
    public static CurrentUser Operator { get; } = new(new("00000000-0000-7000-8000-000000000001"), "hunsuan", "", Permit.All);

    public bool IsSignedIn => Id != Guid.Empty;

    /// <summary>Codes from <see cref="AreaCode"/> on, up to but not including this, are the user's.</summary>
    public string AreaEnd { get; } = EndOf(AreaCode);

    public bool May(string permit) => Permits.Contains(permit);

    public bool Covers(string areaCode) =>
        string.CompareOrdinal(areaCode, AreaCode) >= 0 && string.CompareOrdinal(areaCode, AreaEnd) < 0;

    // The last digit plus one: after '9' comes ':', so "3499" ends at "349:" and "" at ":".
    private static string EndOf(string code) => code switch
    {
        "" => ":",
        Nowhere => Nowhere,
        _ => code[..^1] + (char)(code[^1] + 1),
    };
}
