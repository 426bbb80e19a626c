namespace Hunsuan.Benefits.Entitlements;

/// <summary>How somebody stands to a benefit (สถานะสิทธิ), what there is to do first.</summary>
public enum ClaimState
{
    /// <summary>All conditions are met, and nobody knows of it being received (มีสิทธิแต่ยังไม่ได้รับ).</summary>
    MayHave = 1,

    /// <summary>Something has to be asked first (ยังบอกไม่ได้ ต้องถามเพิ่ม).</summary>
    CannotTell = 2,

    /// <summary>An application is under way (กำลังยื่นขอ).</summary>
    Applied = 3,

    /// <summary>An agency's list or a granted application says so (ได้รับอยู่แล้ว).</summary>
    Has = 4,

    /// <summary>A condition is not met (ไม่เข้าเงื่อนไข).</summary>
    Not = 5,
}
