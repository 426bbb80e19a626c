using Hunsuan.Households;
using Hunsuan.Privacy.Requests;

namespace Hunsuan.Privacy;

/// <summary>Knows what one part of the house keeps of people (ข้อมูลบุคคลของแต่ละส่วน): for the copy that they may have, for erasing, and when the time of a case is over.</summary>
public interface IKeepsPersonalData
{
    Task<IReadOnlyList<PersonalData.Section>> Copy(Person person, CancellationToken stop);

    /// <summary>What of it belongs to these cases or persons: the log forgets it with them.</summary>
    Task<IReadOnlyList<Guid>> Of(IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <summary>Takes away by what the person is known, before the person's own record is emptied; the values from before are written nowhere.</summary>
    Task Erase(Guid personId, CancellationToken stop);

    Task RemoveOfCases(Guid[] cases, CancellationToken stop);
}
