namespace Hunsuan.Shared;

/// <summary>
/// Where one living person stands now (สถานะปัจจุบันของบุคคล): it goes with the person to another household,
/// and is gone when the person died or left. What was found in the past is no such record; it stays where it was found.
/// </summary>
public interface IFollowsPerson : IInArea
{
    Guid PersonId { get; }
    Guid HouseholdId { get; }
}
