namespace Hunsuan.Shared;

/// <summary>A record that belongs to one case (ข้อมูลของเคส): it goes with the case to another household, and leaves with it at the end of its time.</summary>
public interface IOfCase : IInArea
{
    Guid CaseId { get; }

    Guid HouseholdId { get; }
}
