namespace Hunsuan.Registers.Links;

/// <summary>Which of two records comes first (ลำดับระเบียน): the survey, then the lists by their ids.</summary>
internal static class RowOrder
{
    public static int Compare(LinkedRow one, LinkedRow other)
    {
        var isSurvey = IsSurvey(other).CompareTo(IsSurvey(one));
        if (isSurvey != 0) return isSurvey;
        var list = string.CompareOrdinal(one.List, other.List);
        return list != 0 ? list : one.Id.CompareTo(other.Id);
    }

    private static bool IsSurvey(LinkedRow row) => row.List is LinkedPair.Persons or LinkedPair.Gone;
}
