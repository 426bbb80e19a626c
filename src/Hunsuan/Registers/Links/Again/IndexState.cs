using System.Text.Json;

namespace Hunsuan.Registers.Links.Again;

/// <summary>Of which state of the database an index is (สภาพของฐานข้อมูลขณะทำดัชนี).</summary>
/// <param name="Run">That left it.</param>
/// <param name="Mark">An id of the moment at which the database was read.</param>
/// <param name="Seen">Activities of the hour before that were there: what was saved later may have an earlier id.</param>
/// <param name="Lists">In the order of the engine's files.</param>
/// <param name="Keep">From how likely on pairs were kept.</param>
internal sealed record IndexState(Guid Run, Guid Mark, IReadOnlyList<Guid> Seen, IReadOnlyList<string> Lists, double Keep)
{
    public string Write() => JsonSerializer.Serialize(this);

    public static IndexState Read(string text) => JsonSerializer.Deserialize<IndexState>(text)!;
}
