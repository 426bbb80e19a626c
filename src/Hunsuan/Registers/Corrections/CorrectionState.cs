namespace Hunsuan.Registers.Corrections;

/// <summary>Where a correction request stands (สถานะคำขอแก้ไข); numbers are stored, so never renumber.</summary>
public enum CorrectionState
{
    Drafted = 1,
    Sent = 2,

    /// <summary>The owner says that the row is put right, or a new version of the list shows it.</summary>
    Corrected = 3,

    /// <summary>The owner won't, and says why.</summary>
    Refused = 4,

    /// <summary>The owner says that the row was right.</summary>
    AlreadyRight = 5,
    Withdrawn = 6,
}

/// <summary>One step that a request may take (ขั้นของคำขอแก้ไข).</summary>
/// <param name="ByVersion">The program takes it when a new version of the list shows the change.</param>
/// <param name="IsBack">Somebody takes back a step taken by mistake.</param>
public sealed record CorrectionStep(CorrectionState From, CorrectionState To, bool ByVersion = false, bool IsBack = false)
{
    /// <summary>All that there are; <c>docs/architecture.md</c> has the same table.</summary>
    public static IReadOnlyList<CorrectionStep> All { get; } =
    [
        new(CorrectionState.Drafted, CorrectionState.Sent),
        new(CorrectionState.Drafted, CorrectionState.Withdrawn),
        new(CorrectionState.Drafted, CorrectionState.Corrected, ByVersion: true),
        new(CorrectionState.Sent, CorrectionState.Corrected),
        new(CorrectionState.Sent, CorrectionState.Corrected, ByVersion: true),
        new(CorrectionState.Sent, CorrectionState.Refused),
        new(CorrectionState.Sent, CorrectionState.AlreadyRight),
        new(CorrectionState.Sent, CorrectionState.Withdrawn),
        new(CorrectionState.Sent, CorrectionState.Drafted, IsBack: true),
        new(CorrectionState.Corrected, CorrectionState.Sent, IsBack: true),
        new(CorrectionState.Refused, CorrectionState.Sent, IsBack: true),
        new(CorrectionState.AlreadyRight, CorrectionState.Sent, IsBack: true),
        new(CorrectionState.Withdrawn, CorrectionState.Drafted, IsBack: true),
    ];

    /// <summary>What somebody can do with a request; what a version has shown is not taken back.</summary>
    public static IReadOnlyList<CorrectionStep> Of(CorrectionRequest request) =>
        [.. All.Where(s => s.From == request.State && !s.ByVersion && (request.ConfirmedIn is null || !s.IsBack))];
}
