using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Requests;

/// <summary>Lets somebody else answer for a request from now on (ส่งมอบคำขอ).</summary>
public sealed class HandOverRequest(HunsuanDb db, Activity activity, RequestOwners owners)
{
    public sealed record Input
    {
        public Guid RequestId { get; set; }
        public Guid? OwnerId { get; set; }
    }

    public async Task<Result<PrivacyRequest>> Run(Input input, CancellationToken stop = default)
    {
        var request = await db.PrivacyRequests.SingleOrDefaultAsync(r => r.Id == input.RequestId, stop) ?? throw new OutOfAreaException("privacy_requests");
        if (request.Decision is not null) return new Problem(null, RequestTexts.AnsweredAlready);
        if (input.OwnerId is not { } owner || !await owners.May(owner, request.AreaCode, stop)) return new Problem(nameof(input.OwnerId), RequestTexts.OwnerWrong);

        request.OwnerId = owner;
        await activity.Save(ActivityKind.RequestHandedOver, stop, request.HouseholdId);
        return request;
    }
}
