using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Aid.Deciding;

/// <summary>What an approver chose on the form of approval (ผลการพิจารณา): to approve, to send back or to refuse.</summary>
public sealed class DecideAid(ApproveAid approving, MoveAid moving)
{
    public sealed record Input
    {
        public AidAction? Action { get; set; }
        public Guid? LineId { get; set; }
        public string? Words { get; set; }

        /// <summary>How often it had been changed when the user looked.</summary>
        public int Seen { get; set; }
    }

    /// <exception cref="OutOfAreaException">There is no such request for this user, or no such decision.</exception>
    public Task<Result<AidRequest>> Run(Guid requestId, Input input, CancellationToken stop = default) =>
        input.Action is AidAction.Approve
            ? approving.Run(requestId, new() { LineId = input.LineId, Words = input.Words, Seen = input.Seen }, stop)
            : moving.Run(requestId, new() { Action = input.Action, Words = input.Words, Seen = input.Seen }, stop);
}
