namespace Hunsuan.Missed.Lists;

/// <summary>What is asked of an area to find whom help may have missed (คำถามหาผู้ตกหล่น); numbers are stored, so never renumber.</summary>
public enum MissedQuestion
{
    /// <summary>Short in a dimension, and joined with no row of any list.</summary>
    NoList = 1,

    /// <summary>Was on a list, and is not on its present version.</summary>
    LeftList = 2,

    /// <summary>On a list, and recorded as dead or as having left.</summary>
    Gone = 3,

    /// <summary>On one list in two provinces at once.</summary>
    TwoProvinces = 4,

    /// <summary>On a list, and joined with nobody who was surveyed.</summary>
    NotSurveyed = 5,
}
