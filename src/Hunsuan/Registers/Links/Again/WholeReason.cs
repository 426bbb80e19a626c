namespace Hunsuan.Registers.Links.Again;

/// <summary>Why a run compared everything (เหตุที่เทียบใหม่ทั้งหมด); numbers are stored, so never renumber.</summary>
public enum WholeReason
{
    /// <summary>Somebody asked for it.</summary>
    Asked = 1,

    /// <summary>Nothing was linked before.</summary>
    First = 2,

    /// <summary>The index is missing, broken, or of another version, key or server.</summary>
    NoIndex = 3,

    /// <summary>The limit from which on pairs are kept is another.</summary>
    OtherLimits = 4,

    /// <summary>A list came that was not there.</summary>
    NewList = 5,

    /// <summary>Too much changed at once.</summary>
    ManyChanged = 6,

    /// <summary>Much has changed since everything was compared.</summary>
    ChangedSince = 7,

    /// <summary>Somebody's data was taken away, and with it what the index has of it.</summary>
    Erased = 8,

    /// <summary>Somebody died, left or came back.</summary>
    PeopleGone = 9,
}
