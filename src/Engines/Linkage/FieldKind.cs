namespace Hunsuan.Engines.Linkage;

/// <summary>What a compared field holds (ชนิดของช่องที่ใช้เทียบ); it decides how two values are compared and by which keys pairs are found.</summary>
public enum FieldKind
{
    GivenName = 1,
    FamilyName = 2,

    /// <summary>Titles, given and family name in one text; it becomes two fields.</summary>
    FullName = 3,
    Nickname = 4,
    Prefix = 5,
    Sex = 6,
    BirthDate = 7,
    CitizenId = 8,
    HouseNumber = 9,
    Village = 10,

    /// <summary>Digits of which the first name a larger area: 56, 5601, 560108.</summary>
    AreaCode = 11,
    Phone = 12,
    Text = 13,
    Category = 14,
    Number = 15,
}
