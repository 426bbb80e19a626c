namespace Hunsuan.Engines.Benefits;

/// <summary>Whether somebody may have a benefit, or meets a condition (ผลการพิจารณาสิทธิ: มีสิทธิ ไม่มีสิทธิ หรือยังบอกไม่ได้).</summary>
public enum Verdict
{
    No = 0,
    Yes = 1,

    /// <summary>Cannot tell, because something is not known. Never no, never yes.</summary>
    Unknown = 2,
}
