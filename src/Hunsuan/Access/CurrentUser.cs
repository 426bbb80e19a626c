namespace Hunsuan.Access;

/// <summary>Who acts now, with which roles, and for which areas (ผู้ใช้ปัจจุบัน).</summary>
/// <param name="Roles">What the user may do, and where.</param>
/// <param name="Area">The areas that the present work reaches: those where the user holds the permit that it asks for.</param>
public sealed record CurrentUser(Guid Id, string Name, IReadOnlyList<HeldRole> Roles, AreaScope Area)
{
    public static CurrentUser Nobody { get; } = new(Guid.Empty, "", [], AreaScope.Nowhere);

    /// <summary>Whoever works at the machine itself, by the command line or a background task, for the whole country.</summary>
    public static CurrentUser Operator { get; } =
        new(new("00000000-0000-7000-8000-000000000001"), "hunsuan", [new("operator", Permit.All, AreaScope.Country)], AreaScope.Country);

    /// <summary>Whoever speaks through the public pages without an account; only what takes in and follows requests works in this name.</summary>
    public static CurrentUser Public { get; } =
        new(new("00000000-0000-7000-8000-000000000002"), "public", [new("public", [Permit.ReceiveContacts], AreaScope.Country)], AreaScope.Country);

    /// <summary>The one household that the present work reaches, where a record outside the area was opened in an emergency; otherwise null.</summary>
    public Guid? OnlyHousehold { get; init; }

    public bool IsSignedIn => Id != Guid.Empty;

    /// <summary>The smallest area that holds all that the present work reaches.</summary>
    public string AreaCode => Area.Hull;

    /// <summary>The smallest area around all that the user works for, by whatever role; the whole country where there is none.</summary>
    public string WorksFor => AreaScope.Of(Roles.SelectMany(r => r.Area.Codes)) is { Codes.Count: > 0 } all ? all.Hull : "";

    /// <summary>Somewhere at least.</summary>
    public bool May(string permit) => Roles.Any(r => r.Permits.Contains(permit));

    public bool May(string permit, string areaCode) => Roles.Any(r => r.Permits.Contains(permit) && r.Area.Covers(areaCode));

    public bool Covers(string areaCode) => Area.Covers(areaCode);

    /// <summary>May be shown as a whole or, for somebody with several areas, as what holds them all.</summary>
    public bool Reaches(string areaCode) => Covers(areaCode) || (Area.Codes.Count > 0 && areaCode == Area.Hull);

    /// <summary>The same user with nothing but the own account.</summary>
    public CurrentUser OnlyOwnAccount => this with { Roles = [new("", [Permit.UseOwnAccount], AreaScope.Nowhere)] };

    /// <summary>The same user at work that asks for a permit: it reaches the areas where the user holds it, and no other.</summary>
    public CurrentUser Under(string permit) => this with
    {
        // An own account lies in no area.
        Area = permit == Permit.UseOwnAccount ? AreaScope.Nowhere : AreaScope.Of(Roles.Where(r => r.Permits.Contains(permit)).SelectMany(r => r.Area.Codes)),
    };
}

/// <summary>A role that somebody holds for areas (บทบาทที่ถืออยู่).</summary>
public sealed record HeldRole(string RoleId, IReadOnlyCollection<string> Permits, AreaScope Area);
