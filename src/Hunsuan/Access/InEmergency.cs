using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Lets a request reach the one household that its user opened in an emergency (สิทธิชั่วคราวเมื่อฉุกเฉิน).</summary>
internal static class InEmergency
{
    /// <summary>Null where the request is none such, or its household lies in the user's area anyway.</summary>
    public static async Task<CurrentUser?> Of(HttpContext context, CurrentUser user)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OpensInEmergencyAttribute>() is null || !user.May(Permit.OpenInEmergency)) return null;
        if (!Guid.TryParse(context.GetRouteValue("Id") as string, out var household)) return null;

        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        await using var scope = context.RequestServices.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var found = await db.EmergencyOpenings.Where(o => o.UserId == user.Id && o.HouseholdId == household)
            .Select(o => new { o.Until, AreaNow = db.Households.Where(h => h.Id == household).Select(h => h.AreaCode).FirstOrDefault() })
            .ToListAsync(context.RequestAborted);
        return found.FirstOrDefault(o => o.Until > now)?.AreaNow is { } area && !user.Covers(area)
            ? user with { Area = AreaScope.Of(area), OnlyHousehold = household }
            : null;
    }
}
