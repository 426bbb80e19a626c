using Hunsuan.Households;

namespace Hunsuan.Cases;

/// <summary>Takes along what a household has when it is merged into another (สิ่งที่ตามครัวเรือนเมื่อรวม); a module registers one for what it keeps.</summary>
public interface IGoesWithMerge
{
    /// <summary>Changes the records; the caller saves.</summary>
    Task Take(Household ending, Household into, CancellationToken stop);
}
