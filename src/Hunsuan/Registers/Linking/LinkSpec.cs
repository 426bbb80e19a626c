using Hunsuan.Engines.Linkage;

namespace Hunsuan.Registers.Linking;

/// <summary>What is to be linked and by what (ข้อกำหนดการเชื่อมโยง).</summary>
/// <param name="Id">Heading of the records' ids; null: they are numbered.</param>
/// <param name="IsDedupe">Records of one file are compared with each other as well.</param>
/// <param name="IsOneToOne">A record is the same as at most one of another file.</param>
public sealed record LinkSpec(string? Id, bool IsDedupe, bool IsOneToOne, IReadOnlyList<LinkField> Fields);
