namespace Hunsuan.Registers.Links;

/// <summary>How far a run has come (ความคืบหน้า).</summary>
/// <param name="Records">0 while they are being read.</param>
internal sealed record LinkProgress(LinkStage Stage, int Records);

/// <summary>Steps of a run, in their order (ขั้นของการเชื่อมโยง).</summary>
internal enum LinkStage
{
    Reading = 1,
    Comparing = 2,
    Learning = 3,
    Weighing = 4,
    Storing = 5,
}
