namespace Hunsuan.Shared;

/// <summary>A record that is added only while its case is open (ข้อมูลที่เพิ่มได้เมื่อเคสเปิดอยู่): of two who add it and close the case at once, one is told.</summary>
public interface INeedsOpenCase
{
    Guid CaseId { get; }
}
