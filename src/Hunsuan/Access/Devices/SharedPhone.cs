using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Devices;

/// <summary>Lets several people work with one phone (โทรศัพท์ที่ใช้ร่วมกัน): each session on it has a PIN of its own and closes after a short break.</summary>
public sealed class SharedPhone(HunsuanDb db, Activity activity, CurrentUser user, Passwords passwords)
{
    public const int PinMinLength = 4, PinMaxLength = 8;

    public sealed record Input
    {
        public string? Pin { get; set; }
        public string? Repeated { get; set; }

        public IEnumerable<Problem> Check()
        {
            var pin = Digits(Pin);
            if (pin.Length is < PinMinLength or > PinMaxLength) yield return new(nameof(Pin), PhoneTexts.PinWrong.With(PinMinLength, PinMaxLength));
            else if (pin.Distinct().Count() == 1 || "0123456789 9876543210".Contains(pin, StringComparison.Ordinal)) yield return new(nameof(Pin), PhoneTexts.PinTooSimple);
            else if (pin != Digits(Repeated)) yield return new(nameof(Repeated), PhoneTexts.PinsDiffer);
        }
    }

    /// <param name="phone">What the browser carries to be known as this phone.</param>
    public async Task<IReadOnlyList<Problem>> TurnOn(Input input, Guid? present, string phone, CancellationToken stop)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var session = await Own(present, stop);
        (session.PhoneHash, session.PinHash, session.PinFailures) = (Token.HashOf(phone), passwords.Hash(Digits(input.Pin)), 0);
        await activity.Save(ActivityKind.PhoneShared, stop);
        return [];
    }

    public async Task TurnOff(Guid? present, CancellationToken stop)
    {
        var session = await Own(present, stop);
        (session.PhoneHash, session.PinHash) = (null, null);
        await activity.Save(ActivityKind.PhoneUnshared, stop);
    }

    /// <summary>Closes the session until its PIN is entered, so that the phone can be handed on.</summary>
    public async Task Lock(Guid? present, CancellationToken stop)
    {
        var session = await Own(present, stop);
        session.IsLocked = session.PinHash is not null;
        await activity.Save(ActivityKind.PhoneLocked, stop);
    }

    internal static string Digits(string? typed) => ThaiDigits.ToArabic(typed?.Trim() ?? "") is var text && text.All(char.IsAsciiDigit) ? text : "";

    private async Task<UserSession> Own(Guid? present, CancellationToken stop) =>
        await db.UserSessions.SingleOrDefaultAsync(s => s.Id == present && s.UserId == user.Id, stop) ?? throw new OutOfAreaException("user_sessions");
}
