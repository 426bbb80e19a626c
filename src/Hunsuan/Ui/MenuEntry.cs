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
    Work = 1,
    Data = 2,
    Administration = 3,
}
