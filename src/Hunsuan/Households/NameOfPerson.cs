namespace Hunsuan.Households;

/// <summary>A name as people write it: the title stands on the first name (ชื่อเต็ม).</summary>
public readonly record struct NameOfPerson(string? Prefix, string? First, string? Last)
{
    public static NameOfPerson Of(Person person) => new(person.Prefix, person.FirstName, person.LastName);

    public bool IsKnown => First is not null || Last is not null;

    /// <summary>นางแก้ว บุญมา; in words where no name is known.</summary>
    public override string ToString() => IsKnown ? $"{Prefix}{First} {Last}".Trim() : HouseholdTexts.NameNotKnown;
}
