namespace Hunsuan.Insight.Lists;

/// <summary>How much of a list lies in one village, so that any page of it is found by reading a few villages (ส่วนของรายชื่อ).</summary>
/// <param name="Dimensions">Only those short in so many; null where the list doesn't stand in that order.</param>
/// <param name="HouseholdIds">Only these households; null for all that match.</param>
public sealed record ListBucket(int? Dimensions, string AreaCode, int Persons, int Households, Guid[]? HouseholdIds = null);

/// <summary>A list counted out, in its order (รายชื่อที่นับแล้ว).</summary>
public sealed record ListBuckets(IReadOnlyList<ListBucket> All)
{
    public int Persons { get; } = All.Sum(b => b.Persons);
    public int Households { get; } = All.Sum(b => b.Households);

    /// <summary>Households by their answer to the definition that is asked, before one answer is chosen.</summary>
    public IReadOnlyDictionary<Answer, int> Answers { get; init; } = new Dictionary<Answer, int>();
}
