namespace Hunsuan.Missed.Lists;

/// <summary>Somebody of a work-list: a person of the survey or a row of an agency's list, and where (รายการในรายชื่อผู้ตกหล่น).</summary>
internal readonly record struct MissedKey(Guid Id, string AreaCode, string? List = null);
