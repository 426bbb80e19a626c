namespace Hunsuan.Shared;

/// <summary>How sure a piece of reference data is, always shown beside it (สถานะการยืนยันข้อมูล).</summary>
public enum Certainty
{
    /// <summary>Not confirmed by any source at hand (ยังไม่ยืนยัน).</summary>
    Unverified = 0,

    /// <summary>Announced, but not known to be in force (ประกาศแล้ว).</summary>
    Announced = 1,

    /// <summary>Confirmed by a published source (ยืนยันแล้ว).</summary>
    Confirmed = 2,
}
