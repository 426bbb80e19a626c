using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>One line of the sidebar (รายการในเมนู): a queue with its count, or a place to look. Modules register them as singletons.</summary>
/// <remarks>Shown only to those who have the <paramref name="Permit"/>.</remarks>
public sealed record MenuEntry(string Address, Text Title, MenuGroup Group, string Permit)
{
    /// <summary>How much waits there, as the user may see it; null where nothing is counted.</summary>
    public Func<IServiceProvider, CancellationToken, Task<int>>? Count { get; init; }

    /// <summary>Whether a count above zero means that somebody waits too long.</summary>
    public bool IsLate { get; init; }

    /// <summary>Smaller comes first within its group; those below zero also stand in the bar at the foot of a phone.</summary>
    public int Order { get; init; }
}

/// <summary>What a line of the sidebar is for, in the order of the sidebar (กลุ่มของเมนู).</summary>
public enum MenuGroup
{
    /// <summary>What comes in (รับเรื่อง).</summary>
    Requests = 1,

    Cases = 2,

    /// <summary>What is given, lent, applied for or asked of other agencies (ความช่วยเหลือ).</summary>
    Help = 3,

    /// <summary>Who is targeted, missed or on two lists (ค้นหาผู้ตกหล่น).</summary>
    Finding = 4,

    /// <summary>What looks after the work itself (กำกับดูแล).</summary>
    Oversight = 5,

    Data = 6,
    Administration = 7,
}
