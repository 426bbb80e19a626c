using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;

namespace Hunsuan.Reception;

/// <summary>Takes in what somebody without an account writes (แบบฟอร์มขอความช่วยเหลือ); it works in the name of the public and shows nothing of others.</summary>
public sealed class AskFromOutside(IServiceProvider services)
{
    public async Task<Result<ReceiveContact.Receipt>> Run(ReceiveContact.Input input, CancellationToken stop = default)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Public);
        // Urgency is judged by whoever takes it in hand; an emergency counts as one at once.
        return await scope.ServiceProvider.GetRequiredService<ReceiveContact>().Run(
            input with { Channel = input.Emergency is null ? ContactChannel.WebForm : ContactChannel.EmergencyAlarm, Level = null, Because = null }, stop);
    }
}
