namespace Hunsuan.Households;

/// <summary>Those who are alive and have not left: the members of their households today (ผู้ที่อยู่ในครัวเรือนขณะนี้).</summary>
public static class PresentPersons
{
    public static IQueryable<Person> Present(this IQueryable<Person> persons) => persons.Where(p => p.DiedOn == null && p.LeftOn == null);

    public static bool IsPresent(this Person person) => person is { DiedOn: null, LeftOn: null };
}
